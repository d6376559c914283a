/** The sign of Hashiya: the letter ḥāʼ, by which a copyist marks a gloss, beside the ruled edge of the page. The same drawing as public/icon/icon.svg. */
export function Sign({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="4" y="4" width="120" height="120" rx="22" fill="#9c2f1c" />
      <path d="M102.5 20v88M108 20v88" stroke="#fffaf4" stroke-width="2.2" opacity=".8" />
      <path
        fill="#fffaf4"
        d="M24 45 C31 31 42 27 53 32 C63 36.5 72 38 86 33 L91 31.5 L88 42 C74 44.5 58 52 50 62 C42 72 40 83 46 91 C52 99 66 101 82 95 L87 93 L83 104 C66 113 44 112 35 99 C26 86 31 68 47 54 C51 50.5 55 47.5 59 45.5 C50 43 42 39 35 42 C31 43.5 28.5 46 26.5 49.5 Z"
      />
    </svg>
  );
}

/** Sign and name. */
export function Brand({ name, size = 26 }: { name: string; size?: number }) {
  return (
    <span class="brand">
      <Sign size={size} />
      {name}
    </span>
  );
}
