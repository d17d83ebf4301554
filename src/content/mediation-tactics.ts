import type { MediationTactic } from '../model/rule-table.ts';

const SURVEY = 'study-bercovitch-1996';
const STYLES = 'study-beardsley-2006';

function tactic(
  strategy: MediationTactic['strategy'],
  id: string,
  commands: MediationTactic['commands'],
  rules: MediationTactic['rules'],
  evidence: string,
): MediationTactic {
  return { id, strategy, commands, rules, evidence };
}

/**
 * The tactics of the International Crisis Behavior catalogue that a host without sticks can use: by
 * what the player does it, which numbers of the rules it sets in motion, and what that rests on.
 */
export const mediationTactics: readonly MediationTactic[] = [
  tactic('facilitation', 'make contact', ['prepare', 'invite'], ['credibilityFade'], 'P23'),
  tactic('facilitation', 'gain trust', ['prepare', 'hearAll'], ['hearTrust', 'metHost'], 'P23'),
  tactic('facilitation', 'arrange interaction', ['invite', 'openTable'], ['metEachOther'], 'P14'),
  tactic(
    'facilitation',
    'identify issues and interests',
    ['hearAll', 'caucus'],
    ['hearInsight', 'caucusInsight'],
    'study-savun-2008',
  ),
  tactic('facilitation', 'clarify', ['clarify'], ['clarifyInsight', 'clarifyTrust'], SURVEY),
  tactic(
    'facilitation',
    'supply missing information',
    ['factFind', 'readSealed'],
    ['factInsight', 'sealedInsight'],
    'study-savun-2008',
  ),
  tactic(
    'facilitation',
    'transmit messages',
    ['carryMessage'],
    ['messageMoves', 'messageUnsourced'],
    'study-fey-ramsay-2010',
  ),
  tactic('facilitation', 'fact-find', ['factFind'], ['factMoves', 'factInsight'], STYLES),
  tactic(
    'facilitation',
    'positive evaluation',
    ['praise'],
    ['praiseTrust', 'praiseRelief', 'praiseEnvy'],
    'study-bercovitch-gartner-2006',
  ),
  tactic(
    'facilitation',
    'let all interests be heard',
    ['hearAll', 'readSealed'],
    ['hearRelief', 'hearTrust', 'sealedTrust'],
    'study-bercovitch-gartner-2006',
  ),
  tactic(
    'formulation',
    'pace and formality',
    ['setPace', 'invite'],
    ['briskStrain', 'slowRelief', 'bindingCost'],
    STYLES,
  ),
  tactic('formulation', 'physical setting', ['invite'], ['venueTrust', 'seclusionRelief'], 'P13'),
  tactic(
    'formulation',
    'privacy',
    ['caucus', 'invite'],
    ['concessionPrivate', 'caucusRelief', 'metQuietly'],
    'study-kurizaki-2007',
  ),
  tactic(
    'formulation',
    'common interests',
    ['commonGround'],
    ['commonSpare', 'commonFlat'],
    'study-fisher-ury-1981',
  ),
  tactic(
    'formulation',
    'timing',
    ['recess', 'closeTable'],
    ['recessRelief', 'meetAgainMood'],
    SURVEY,
  ),
  tactic(
    'formulation',
    'framework',
    ['tableText'],
    ['ownDraft', 'adversaryDraft'],
    'study-fisher-ury-1981',
  ),
  tactic(
    'formulation',
    'save face',
    ['saveFace', 'amend'],
    ['ownWordsSpare', 'faceSaving'],
    'study-kurizaki-2007',
  ),
  tactic(
    'formulation',
    'keep to the issues',
    ['keepToIssues'],
    ['issuesRelief', 'schoolingStrain', 'schoolingTrust'],
    STYLES,
  ),
  tactic('formulation', 'proposals', ['tableText', 'amend'], ['ownDraft', 'answerInsight'], STYLES),
  tactic(
    'formulation',
    'concessions',
    ['suggest', 'askStep'],
    ['concession', 'concessionAt', 'stakeBelieved'],
    'study-kydd-2003',
  ),
];
