import '../../components/style/page.css';
import '../../components/card/card.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { WelcomeApp } from './welcome-app.tsx';

const root = document.querySelector('#app');
if (root) render(<WelcomeApp />, root);
