import type { Resolvers } from '../generated/resolvers.ts';
import { documentResolvers } from './documents.ts';
import { governanceResolvers } from './governance.ts';
import { intakeResolvers } from './intake.ts';
import { principalResolvers } from './principals.ts';

const parts = [principalResolvers, governanceResolvers, documentResolvers, intakeResolvers];

/** Every resolver of compliance. */
export const resolvers: Resolvers = {
  ...(Object.assign({}, ...parts) as Resolvers),
  Query: Object.assign({}, ...parts.map((part) => part.Query)) as Resolvers['Query'],
  Mutation: Object.assign({}, ...parts.map((part) => part.Mutation)) as Resolvers['Mutation'],
};
