// Our own line drawings of a woman from ribs to calf, from behind and from the front. Only a ground for the places on them.
import type { ReactNode } from 'react';

/** 240 × 330; the style sheet places the spots in per cent of it. */
export function BackOutline() {
  return (
    <svg className="body-outline" viewBox="0 0 240 330" aria-hidden="true" focusable="false">
      <BothSides>
        <BackHalf />
        <path className="body-line" d="M140 264C150 271 166 271 176 264" />
      </BothSides>
      <Spine />
    </svg>
  );
}

/** 240 × 210. */
export function FrontOutline() {
  return (
    <svg className="body-outline" viewBox="0 0 240 210" aria-hidden="true" focusable="false">
      <BothSides>
        <path
          className="body-skin"
          d="M119 0H172C170 22 166 36 165 50C165 68 180 84 191 106C200 124 202 146 199 168C197 184 194 198 192 210H130C126 196 123 182 122 166L119 160Z"
        />
        <path
          className="body-edge"
          d="M172 0C170 22 166 36 165 50C165 68 180 84 191 106C200 124 202 146 199 168C197 184 194 198 192 210M130 210C126 196 123 182 122 166"
        />
        <path className="body-line" d="M183 96C170 120 150 142 128 156" />
      </BothSides>
      <path className="body-line" d="M82 86C96 114 144 114 158 86M120 44V51" />
    </svg>
  );
}

/** Hands on the hips, thumbs at the two dimples: 240 × 168. */
export function LocatorPicture({ label }: { readonly label: string }) {
  return (
    <svg className="locator" viewBox="0 0 240 168" role="img" aria-label={label}>
      <BothSides>
        <BackHalf />
      </BothSides>
      <Spine />
      <path className="body-line" d="M103 84Q120 78 137 84L120 116Z" />
      <BothSides>
        <g className="body-arm">
          <path d={forearm} />
          <path d={thumb} className="body-thumb" />
        </g>
        <g className="body-hand">
          <path d={forearm} />
          <path d={thumb} className="body-thumb" />
        </g>
        <circle className="body-dimple" cx="138" cy="85" r="5" />
      </BothSides>
    </svg>
  );
}

/** Her right hand from behind: the fingers go round to the front, the thumb points at the dimple. */
const forearm = 'M252 34L204 74L186 92';
const thumb = 'M184 84Q166 80 149 84';

function BackHalf() {
  return (
    <>
      <path
        className="body-skin"
        d="M119 0H172C170 22 165 38 164 52C163 70 179 86 190 106C199 122 202 142 198 164C195 190 190 214 186 238C183 254 180 262 180 274C183 292 183 312 178 330H141C136 314 133 300 135 284C136 272 136 266 134 256C128 232 123 206 122 178L119 170Z"
      />
      <path
        className="body-edge"
        d="M172 0C170 22 165 38 164 52C163 70 179 86 190 106C199 122 202 142 198 164C195 190 190 214 186 238C183 254 180 262 180 274C183 292 183 312 178 330M141 330C136 314 133 300 135 284C136 272 136 266 134 256C128 232 123 206 122 178"
      />
      <path className="body-line" d="M120 178C134 190 160 191 180 177" />
    </>
  );
}

function Spine() {
  return <path className="body-line" d="M120 0V70M120 126V178" />;
}

/** One half is drawn, and the other is its mirror. */
function BothSides({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <g>{children}</g>
      <g transform="translate(240 0) scale(-1 1)">{children}</g>
    </>
  );
}
