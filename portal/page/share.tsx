import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { linkTo } from './link.ts';

/** Copies a link that opens what the editors show, and puts it into the address bar. */
export function ShareButton({ tell }: { tell: (message: string) => void }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const share = async () => {
    try {
      const shown = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
      const link = linkTo(shown, location.href);
      history.replaceState(null, '', link);
      tell(
        (await copied(link))
          ? 'Link copied. It opens this query, and does not run it.'
          : 'Copy the link from the address bar.',
      );
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <ToolbarButton label="Copy a link to this query" onClick={() => void share()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path
          d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.700 1.700M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.700-1.700"
          strokeLinecap="round"
        />
      </svg>
    </ToolbarButton>
  );
}

/** Browsers have a clipboard for pages only on this machine or over HTTPS, and may refuse even then. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
