import '../styles/letters.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/kit.css';
import '../styles/shell.css';
import { render } from 'preact';
import { App, fetchPlay, openAddress } from './app.tsx';
import { keepOffline } from './offline.ts';
import { applyLanguage } from './language.ts';
import { applySettings } from './settings.ts';

applyLanguage();
applySettings();

const root = document.getElementById('app');
if (root === null) throw new Error('expected an element #app in index.html, got none');
root.textContent = '';
render(<App />, root);
openAddress();
addEventListener('hashchange', openAddress);

// The title stands; the game itself is fetched while the player looks at it.
const prefetch = () => {
  fetchPlay()
    .catch(() => {
      // Tried again, and reported, when a game is begun.
    })
    .finally(keepOffline);
};
if ('requestIdleCallback' in window) requestIdleCallback(prefetch, { timeout: 3000 });
else setTimeout(prefetch, 1000);
