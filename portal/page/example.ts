/** A question that a visitor can open: what a file of portal/examples says. */
export interface Example {
  readonly title: string;
  /** The question, in words. */
  readonly question: string;
  readonly query: string;
  /** The variables as JSON, laid out for reading; empty where the query has none. */
  readonly variables: string;
}
