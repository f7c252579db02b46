import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import type { Example } from './example.ts';

/** The panel of saved questions; choosing one opens it in a tab of its own, and never runs it. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Examples };

function Examples() {
  const open = useOpenQuestion();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Open a question, then run it with Ctrl-Enter.</p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens a question: the tab that has it already, else the one at hand if it is empty, else a new one. It gets the focus. */
function useOpenQuestion() {
  const { addTab, changeTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  const show = ({ query, variables }: Example) => {
    const opened = tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) return changeTab(opened);
    if (
      queryEditor
        ?.getValue()
        .replaceAll(/^\s*#.*$/gm, '')
        .trim() !== ''
    )
      addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
  return (example: Example) => {
    show(example);
    // So that Ctrl-Enter runs it. Later, or the Enter that chose it would be written into it.
    setTimeout(() => queryEditor?.focus());
  };
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M5 3h14v18l-7-5-7 5z" strokeLinejoin="round" />
    </svg>
  );
}
