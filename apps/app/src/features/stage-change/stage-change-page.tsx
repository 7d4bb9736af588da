// Something has changed: a birth, a pregnancy that has ended, or another due date. Then what the body may do is asked anew.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, LinkButton, Page, useStage, words } from '../kit.ts';
import { AfterChange } from './after-change.tsx';
import { ArrivedForm } from './arrived-form.tsx';
import { EndedForm } from './ended-form.tsx';

const text = words.screens.stageChange;

type Step = 'choose' | 'arrived' | 'ended' | 'after-arrived' | 'after-ended';

export function StageChangePage() {
  const [step, setStep] = useState<Step>('choose');
  const [, go] = useLocation();
  const back = () => setStep('choose');
  switch (step) {
    case 'arrived':
      return <ArrivedForm onBack={back} onSaved={() => setStep('after-arrived')} />;
    case 'ended':
      return <EndedForm onBack={back} onSaved={() => setStep('after-ended')} />;
    case 'after-arrived':
    case 'after-ended':
      return <AfterChange quiet={step === 'after-ended'} onDone={() => go('/check-in')} onLater={() => go('/')} />;
    default:
      return <Choose onStep={setStep} />;
  }
}

/** Only who is pregnant is asked how it went: afterwards these words would hurt where there is no baby. */
function Choose({ onStep }: { readonly onStep: (step: Step) => void }) {
  const pregnant = useStage()?.pregnant ?? true;
  return (
    <Page title={text.title} lead={pregnant ? text.text : undefined} back="/">
      <div className="actions">
        {pregnant ? (
          <>
            <Button wide big onClick={() => onStep('arrived')}>
              {text.birth}
            </Button>
            <Button wide big onClick={() => onStep('ended')}>
              {text.ended}
            </Button>
          </>
        ) : null}
        <LinkButton href="/settings/stage" tone={pregnant ? 'quiet' : 'primary'} wide>
          {pregnant ? text.moved : words.screens.settings.you.parts.stage}
        </LinkButton>
      </div>
    </Page>
  );
}
