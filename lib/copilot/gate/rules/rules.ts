import type { Rule } from '../rule';
import { admission } from './admission';
import { banned } from './banned';
import { commitments } from './commitments';
import { counts } from './counts';
import { damaged } from './damaged';
import { machineTalk, otherPeople } from './disclosure';
import { dropped } from './dropped';
import { extent } from './extent';
import { factCodes } from './fact-codes';
import { factIds } from './fact-ids';
import { factLinks } from './fact-links';
import { factNames } from './fact-names';
import { factValues } from './fact-values';
import { wrongCustomer } from './greeting';
import { hiddenCharacters } from './hidden';
import { html } from './html';
import { internalQuote } from './internal-quote';
import { mustClause } from './must-clause';
import { namedPerson } from './named-person';
import { nearId } from './near-id';
import { authorityClaim, obeyedAct, obeyedException, obeyedPromise } from './obeyed-grant';
import { otherBrand } from './other-brand';
import { permission } from './permission';
import { placeholders } from './placeholders';
import { polarity } from './polarity';
import { persona, roughTone, secretHunt } from './rough-tone';
import { secretRequest } from './secret-request';
import { sourceConflict } from './source-conflict';
import { strangeForm } from './strange-form';
import { turned } from './turned';
import { unknownProduct } from './unknown-product';
import { emoji, overApology, shouting, tooLong } from './voice-form';
import { frame } from './voice-frame';
import { hardToRead } from './voice-level';
import { weekdayDate } from './weekday-date';
import { wrongLanguage } from './wrong-language';

/** The rules by name. A new rule is one file and one line here. */
export const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['fact-values', factValues],
  ['source-conflict', sourceConflict],
  ['fact-links', factLinks],
  ['fact-ids', factIds],
  ['near-id', nearId],
  ['weekday-date', weekdayDate],
  ['fact-codes', factCodes],
  ['fact-names', factNames],
  ['unknown-product', unknownProduct],
  ['commitments', commitments],
  ['polarity', polarity],
  ['permission', permission],
  ['extent', extent],
  ['counts', counts],
  ['turned', turned],
  ['dropped', dropped],
  ['must-clause', mustClause],
  ['placeholders', placeholders],
  ['damaged', damaged],
  ['banned', banned],
  ['hidden-characters', hiddenCharacters],
  ['html', html],
  ['wrong-language', wrongLanguage],
  ['wrong-customer', wrongCustomer],
  ['internal-quote', internalQuote],
  ['other-brand', otherBrand],
  ['secret-request', secretRequest],
  ['secret-hunt', secretHunt],
  ['obeyed-act', obeyedAct],
  ['obeyed-exception', obeyedException],
  ['obeyed-promise', obeyedPromise],
  ['authority-claim', authorityClaim],
  ['machine-talk', machineTalk],
  ['other-people', otherPeople],
  ['admission', admission],
  ['rough-tone', roughTone],
  ['persona', persona],
  ['named-person', namedPerson],
  ['strange-form', strangeForm],
  ['emoji', emoji],
  ['too-long', tooLong],
  ['shouting', shouting],
  ['over-apology', overApology],
  ['frame', frame],
  ['hard-to-read', hardToRead],
];
