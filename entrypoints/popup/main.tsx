import '../../components/style/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupApp } from './popup-app.tsx';

const root = document.querySelector('#app');
if (root) render(<PopupApp />, root);
