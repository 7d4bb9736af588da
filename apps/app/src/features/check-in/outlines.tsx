// Our own line drawings of a woman from waist to calf, from behind and from the front. Only a ground for the places on them.

/** 240 × 400; the style sheet places the spots in per cent of it. */
export function BackOutline() {
  return (
    <svg className="body-outline" viewBox="0 0 240 400" aria-hidden="true" focusable="false">
      <path
        className="body-skin"
        d="M66 0C70 26 72 40 66 58C56 84 36 100 34 140C32 178 44 214 50 244C56 272 54 286 52 306C48 336 58 372 64 400H106C106 380 112 344 110 318C108 300 110 286 112 266C116 236 119 204 120 176C121 204 124 236 128 266C130 286 132 300 130 318C128 344 134 380 134 400H176C182 372 192 336 188 306C186 286 184 272 190 244C196 214 208 178 206 140C204 100 184 84 174 58C168 40 170 26 174 0Z"
      />
      <path className="body-line" d="M120 0V72M120 104C118 130 119 152 120 176" />
      <path className="body-line" d="M120 176C104 188 76 190 58 178M120 176C136 188 164 190 182 178" />
      <path className="body-line" d="M64 292C76 300 94 300 108 292M132 292C146 300 164 300 176 292" />
    </svg>
  );
}

/** 240 × 200. */
export function FrontOutline() {
  return (
    <svg className="body-outline" viewBox="0 0 240 200" aria-hidden="true" focusable="false">
      <path
        className="body-skin"
        d="M66 0C70 20 70 34 64 48C52 72 38 90 36 120C35 150 40 176 44 200H112C116 180 118 164 120 146C122 164 124 180 128 200H196C200 176 205 150 204 120C202 90 188 72 176 48C170 34 170 20 174 0Z"
      />
      <path className="body-line" d="M120 36V42" />
      <path className="body-line" d="M62 76C78 100 98 118 114 128M178 76C162 100 142 118 126 128" />
      <path className="body-line" d="M78 66C92 92 148 92 162 66" />
    </svg>
  );
}

/** Hands on the hips, thumbs at the two dimples: 240 × 180. */
export function LocatorPicture({ label }: { readonly label: string }) {
  return (
    <svg className="locator" viewBox="0 0 240 180" role="img" aria-label={label}>
      <path
        className="body-skin"
        d="M72 0C76 24 76 38 70 54C60 76 44 94 42 128C41 148 44 166 48 180H192C196 166 199 148 198 128C196 94 180 76 170 54C164 38 164 24 168 0Z"
      />
      <path className="body-line" d="M120 0V66M120 112C119 134 119 158 120 180" />
      <path className="body-line" d="M98 76Q120 70 142 76L120 110Z" />
      <Hand />
      <g transform="translate(240 0) scale(-1 1)">
        <Hand />
      </g>
      <circle className="body-dimple" cx="104" cy="84" r="5" />
      <circle className="body-dimple" cx="136" cy="84" r="5" />
    </svg>
  );
}

/** Her left hand from behind: the fingers go round to the front, the thumb points at the dimple. */
function Hand() {
  return (
    <path
      className="body-hand"
      d="M8 20L30 44C40 50 52 54 62 60C74 66 86 74 96 79C101 82 99 89 93 88C80 86 70 82 62 80C58 92 50 100 42 106C36 96 28 82 18 70L-2 44Z"
    />
  );
}
