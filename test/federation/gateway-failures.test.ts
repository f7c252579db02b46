import { compareAnswers } from './gateway-failures.ts';

compareAnswers(1, 1_500);
