// Something has changed: a birth, a pregnancy that has ended, or another due date. Then what the body may do is asked anew.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, LinkButton, Page, words } from '../kit.ts';
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
      return (
        <Page title={text.title} lead={text.text} back="/">
          <div className="actions">
            <Button wide big onClick={() => setStep('arrived')}>
              {text.birth}
            </Button>
            <Button wide big onClick={() => setStep('ended')}>
              {text.ended}
            </Button>
            <LinkButton href="/settings/stage" tone="quiet" wide>
              {text.moved}
            </LinkButton>
          </div>
        </Page>
      );
  }
}
