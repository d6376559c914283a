/** Styles as a string, for a shadow root (Vite's `?inline`). */
declare module '*.css?inline' {
  const styles: string;
  export default styles;
}

/** Styles that the bundler puts beside the page. */
declare module '*.css';
