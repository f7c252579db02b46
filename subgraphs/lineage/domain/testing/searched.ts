import type { ChangeFeed } from '../../../kernel/ledger/feed.ts';
import { NOW } from '../../../kernel/time/as-of.ts';
import { ask } from '../answers/question.ts';
import { searchOf, type SearchArgs } from '../answers/search.ts';
import { Owners } from '../search/owners.ts';
import { States } from '../states.ts';
import { followed } from './followed.ts';
import { Story, type Told } from './scripted.ts';

type Values = Readonly<Record<string, unknown>>;

/** A story that is searched. */
export class Searched extends Story {
  readonly #following;
  readonly #states: States;
  readonly #owners: Owners;

  constructor(opened: (feed: ChangeFeed) => ChangeFeed = (feed) => feed) {
    super();
    const feeds = Object.fromEntries(Object.entries(this.feeds).map(([name, feed]) => [name, opened(feed)]));
    this.#following = followed(feeds);
    this.#states = new States(this.#following.graph, feeds, () => undefined);
    this.#owners = new Owners(this.#following.graph, this.#states);
  }

  [Symbol.dispose](): void {
    this.#following.stop();
  }

  has(kind: string, name: string, values: Values = {}, key: Told['key'] = { namespace: 'default', name }): void {
    const feed = kind === 'Package' || kind === 'ContainerImage' ? 'environments' : 'models';
    this.tell(feed, { kind, name, key, state: [{ validFrom: null, validTo: null, values }] });
  }

  async ask(args: SearchArgs, at = NOW, budget = 60_000) {
    const question = await ask(this.#following, at, 'STRONG', budget);
    return searchOf(question, this.#states, this.#owners, args);
  }

  async labels(text: string, args: Partial<SearchArgs> = {}, at = NOW): Promise<string[]> {
    return (await this.ask({ text, ...args }, at)).nodes.map(({ node }) => node.label.trim());
  }
}
