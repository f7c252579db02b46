import { useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Runs the query on Ctrl-Enter while nothing has the focus, as on a page just opened; GraphiQL hears the key in its editors only. */
export function RunKey() {
  const { run } = useGraphiQLActions();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.target !== document.body || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [run]);
  return null;
}
