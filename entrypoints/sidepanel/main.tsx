import '../../components/style/page.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { PanelApp } from './panel-app.tsx';

const root = document.querySelector('#app');
if (root) render(<PanelApp />, root);
