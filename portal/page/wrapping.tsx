import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Lets long lines of the editors go on in the next, where they would be cut off. */
export function Wrapping() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor])
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
  }, [queryEditor, variableEditor]);
  return null;
}
