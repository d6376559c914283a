import '../../components/style/page.css';
import '../../components/card/card.css';
import '../../components/draft/draft.css';
import { render } from 'preact';
import { DraftApp } from './draft-app.tsx';

const root = document.querySelector('#app');
if (root) render(<DraftApp />, root);
