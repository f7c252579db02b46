import { compareAnswers } from './gateway-failures.ts';

compareAnswers(20, 1_000);
