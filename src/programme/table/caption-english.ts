import { open, role } from './caption-meaning';
import type { CaptionRules } from './caption-meaning';

const UNIT = '(?:unit|department|dept|division|office|agency|team|party)s?';
const PLANNED = '(?:planned |plan |target |expected |estimated )?';
const DAY = '(?: (?:date|day|time|by|on))?';

/** Captions of English templates and of what task apps export. */
export const ENGLISH_CAPTIONS: CaptionRules = [
  [
    /^(?:priority|category|type|bucket|bucket name|labels?|tags?|late|sprint|phase|project|duration|effort|budget|costs?|days?|created|updated|modified|reporter)\b|^(?:created|updated|modified|last modified|assigned|received|reported|requested) (?:by|at|on|date|time)$|^date (?:assigned|created|received|raised)$/,
    'ignored',
  ],
  [/^(?:no|nr|item no|seq|order|s no|sn|sl no|sr no)$/, role('ordinal')],
  [/^(?:task |item |work item |issue )?(?:id|code|ref|reference|key|number)$/, open('numbering')],
  [
    /phan tram (?:complete|done|progress)|^(?:complete|done|progress).* phan tram$/,
    role('percent'),
  ],
  [
    /^(?:(?:task|card|issue|activity|action)s?(?: (?:name|title|description|content))?|activit(?:y|ies)|actions?|action items?|work items?|works?|work content|jobs?|to ?do|key tasks|main tasks)$/,
    role('content'),
  ],
  [
    /^(?:title|summary|subject|description|details?|name|items?|issue|topic|contents?|requirement|what)$/,
    open('subject'),
  ],
  [
    new RegExp(`^(?:lead|leading|lead by|led by|primary)(?: ${UNIT})?$|^lead ${UNIT}$`),
    role('lead'),
  ],
  [
    new RegExp(
      `^(?:support\\w*|co ?ordinat\\w*|collaborat\\w*|cooperat\\w*|assist\\w*)(?: (?:with|by|${UNIT}))?$`,
    ),
    role('coordinators'),
  ],
  [
    new RegExp(
      `^(?:responsible|responsibility|accountable|implementing|in charge)(?: ${UNIT})?$|^(?:${UNIT}) (?:in charge|responsible)$`,
    ),
    role('responsible'),
  ],
  [
    /^(?:task )?owner$|^assign(?:ed to|ee|ees)$|^p ?i ?c$|^(?:person in charge|responsible person|person responsible|doer|implementer|executor|members?|handled by|by whom|who|staff|officer)$/,
    open('handler'),
  ],
  [new RegExp(`^${UNIT}$`), open('bareUnit')],
  [
    /^(?:supervis\w+|approver|approved by|directed by|director|manager|line manager)$/,
    role('director'),
  ],
  [
    /^(?:completed|finished|closed|resolved|completion|actual completion)(?: (?:date|on|at|time))?$/,
    open('finished'),
  ],
  [
    /^(?:actual (?:end|finish|completion)|date completed|done (?:on|date))(?: date)?$/,
    role('completedOn'),
  ],
  [new RegExp(`^${PLANNED}(?:start|begin|starting|commencement|from)${DAY}$`), role('start')],
  [
    new RegExp(
      `^${PLANNED}(?:due|deadline|end|finish|completion|target|complete)${DAY}$|^(?:due|target) .*date$|^dead line$|^eta$`,
    ),
    role('deadline'),
  ],
  [/^(?:time|timeline|time ?frame|schedule|period|when)$/, open('timeSpan')],
  [/^(?:task |current |work )?(?:status|state)$/, role('status')],
  [/^(?:task )?progress$/, open('percentOrStatus')],
  [/^(?:remarks?|notes?|comments?)$/, role('note')],
  [/^(?:expected |key )?(?:outputs?|deliverables?|outcomes?|products?)$/, role('output')],
  [/^(?:expected )?results?$/, open('result')],
];
