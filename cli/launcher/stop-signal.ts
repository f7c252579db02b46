export { onStopSignal } from '../../subgraphs/kernel/process/stop-signal.ts';
