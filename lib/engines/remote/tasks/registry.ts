import type { TaskKind } from '../../tasks';
import { handOff } from './hand-off';
import { question } from './question';
import { rewrite } from './rewrite';
import { secondOpinion } from './second-opinion';
import { summary } from './summary';
import type { AnyTask } from './task';
import { translate } from './translate';

export const tasks: Readonly<Record<TaskKind, AnyTask>> = {
  rewrite,
  translate,
  summary,
  'second-opinion': secondOpinion,
  'hand-off': handOff,
  question,
};
