import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useCallback, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ActiveTab } from './active-tab.tsx';
import { examplesPlugin } from './examples.tsx';
import { fetcher } from './fetcher.ts';
import { LinkFailure, questionIn } from './link.ts';
import type { Question } from './link.ts';
import { RunKey } from './run-key.tsx';
import { ShareButton } from './share.tsx';
import { Wrapping } from './wrapping.tsx';

const WELCOME = `# Ask Pedigree: open one of the examples,
# or write here and press Ctrl-Enter.
#
# Ctrl-Space completes names; point at
# a name to read what it means.
#
# By keyboard: Tab goes on, Enter begins
# editing, Escape ends it.

{
  models(first: 10) {
    nodes {
      name
      owner
      purpose
    }
  }
}
`;

// GraphiQL compares them by reference: they are made once.
const plugins = [examplesPlugin, HISTORY_PLUGIN, explorerPlugin()];

/** GraphiQL over this server's API, with saved examples and links that carry a query. */
export function Playground() {
  const [opened] = useState(() => openLink(location.href));
  const [notice, setNotice] = useState(opened.failure);
  // The address bar carries the query only while it is the one shown. Told of an edit a little later, which may have been
  // shared in the meantime.
  const edited = useCallback((pane: keyof Question, text: string) => {
    if (openLink(location.href).question?.[pane].trim() === text.trim()) return;
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
    setNotice('');
  }, []);
  const queryEdited = useCallback((text: string) => edited('query', text), [edited]);
  const variablesEdited = useCallback((text: string) => edited('variables', text), [edited]);
  return (
    <div className="playground" onKeyDownCapture={leaveEditor}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={examplesPlugin}
        defaultQuery={WELCOME}
        defaultEditorToolsVisibility
        initialQuery={opened.question?.query}
        initialVariables={opened.question?.variables}
        onEditQuery={queryEdited}
        onEditVariables={variablesEdited}
      >
        <GraphiQL.Logo>
          <h1>Pedigree</h1>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <ShareButton tell={setNotice} />
              <Wrapping />
              <ActiveTab />
              <RunKey />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
      <div className="notice" role="status">
        {notice}
      </div>
    </div>
  );
}

/**
 * In an editor Tab indents; Escape gives the focus to the editor's frame, from where Tab goes on. While the editor shows
 * suggestions or its search, Escape closes those. Caught on the way in, as the editor lets no Escape out.
 */
function leaveEditor(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  const editor = event.target.closest<HTMLElement>('.graphiql-editor');
  if (editor?.querySelector('.suggest-widget.visible, .find-widget.visible') === null) editor.focus();
}

function openLink(address: string): { question: Question | null; failure: string } {
  try {
    return { question: questionIn(address), failure: '' };
  } catch (error) {
    if (error instanceof LinkFailure) return { question: null, failure: error.message };
    throw error;
  }
}
