// English: what she may have been told, and circumstances of now. Each is a line to tick; the hint says it in other words.
import type { CircumstanceId } from '../../circumstances.ts';
import type { ContraindicationId } from '../../contraindications.ts';

export interface ConditionWords {
  readonly name: string;
  readonly hint?: string;
}

export const conditions: Readonly<Record<ContraindicationId | CircumstanceId, ConditionWords>> = {
  'ruptured-membranes': { name: 'My waters have broken' },
  'preterm-labour': { name: 'Labour that began too early', hint: 'In this pregnancy, also if it was stopped.' },
  'vaginal-bleeding': { name: 'Bleeding that keeps coming back, without a known reason' },
  'placenta-praevia': { name: 'A low placenta (praevia)', hint: 'The placenta lies over, or near, the way to the birth canal.' },
  'vasa-praevia': { name: 'Vasa praevia', hint: 'Blood vessels of the cord lie over the way to the birth canal.' },
  'placental-abruption': { name: 'Placental abruption', hint: 'The placenta has come away in part.' },
  'pre-eclampsia': { name: 'Pre-eclampsia' },
  'cervical-insufficiency': {
    name: 'A short cervix, or a stitch in it',
    hint: 'Also called cervical insufficiency or cerclage.',
  },
  'fetal-growth-restriction': { name: 'The baby grows too slowly', hint: 'Also called growth restriction.' },
  'triplets-or-more': { name: 'Three babies or more' },
  'multiples-preterm-risk': { name: 'Twins or more, with a risk of early labour' },
  'uncontrolled-type-1-diabetes': { name: 'Type 1 diabetes that is not under control' },
  'uncontrolled-hypertension': { name: 'High blood pressure that is not under control' },
  'uncontrolled-thyroid-disease': { name: 'A thyroid condition that is not under control' },
  'serious-heart-disease': { name: 'A serious heart condition' },
  'serious-lung-disease': { name: 'A serious lung condition' },
  'severe-anaemia': { name: 'Severe anaemia', hint: 'Very low iron or blood count.' },
  'recurrent-pregnancy-loss': { name: 'Several pregnancy losses before' },
  'gestational-hypertension': { name: 'High blood pressure in this pregnancy' },
  'previous-preterm-birth': { name: 'An earlier baby born too soon' },
  'mild-heart-or-lung-disease': { name: 'A milder heart or lung condition' },
  'symptomatic-anaemia': { name: 'Anaemia that you feel', hint: 'Tired, pale, quickly out of breath.' },
  malnutrition: { name: 'Not getting enough food, or very underweight' },
  'eating-disorder': { name: 'An eating disorder' },
  twins: { name: 'Twins' },
  arrhythmia: { name: 'A heartbeat that is not regular', hint: 'And that nobody has looked into yet.' },
  'chronic-bronchitis': { name: 'Chronic bronchitis' },
  'severe-obesity': { name: 'A body mass index of 40 or more' },
  'seizure-disorder': { name: 'Epilepsy that is not well controlled' },
  hyperthyroidism: { name: 'An overactive thyroid' },
  'heavy-smoking': { name: 'Smoking a lot' },
  'under-18': { name: 'I am under 18' },
  'ivf-restrictions': { name: 'IVF, and told to be careful' },
  'unstable-blood-pressure': { name: 'Blood pressure that goes up and down' },
  'postpartum-cardiomyopathy': { name: 'A heart muscle condition since pregnancy', hint: 'Also called cardiomyopathy.' },
  'infection-with-fever': { name: 'An infection with fever' },
  fracture: { name: 'A broken bone, or a serious injury' },
  'kidney-disease': { name: 'A kidney condition' },
  'pelvic-floor-symptoms': { name: 'Leaking, heaviness or a bulge below' },
  'wound-not-healed': { name: 'A wound or stitches that are not healed or not comfortable' },
  'lochia-rising': { name: 'Bleeding that is increasing again' },
  dizziness: { name: 'Dizzy spells, or unsteady on my feet' },
  limp: { name: 'I limp' },
  'blood-thinners': { name: 'Medicine that thins the blood' },
  'six-week-check-done': { name: 'I have had my six-week check, and all was well' },
};
