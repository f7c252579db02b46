import './workers.ts';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';

// A link opened in this tab changes the fragment only, which loads nothing by itself.
window.addEventListener('hashchange', () => location.reload());

const place = document.getElementById('playground');
if (place !== null) createRoot(place).render(<Playground />);
