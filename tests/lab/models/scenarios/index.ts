import { answerScenarios } from './answers';
import { refusalScenarios } from './refusals';
import type { Scenario } from './scenario';
import { wireScenarios } from './wires';

export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [...answerScenarios, ...refusalScenarios, ...wireScenarios].map((one) => [one.name, one]),
);

/** Stands in the system text of a request, because an extension under test cannot be told otherwise. */
const marker = /lab:scenario=([\w-]+)/;

export const markedScenario = (system: string): string | undefined => marker.exec(system)?.[1];
