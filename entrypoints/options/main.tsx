import '../../components/style/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsApp } from './options-app.tsx';

const root = document.querySelector('#app');
if (root) render(<OptionsApp />, root);
