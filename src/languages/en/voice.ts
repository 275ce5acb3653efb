/** How people write English: lists that rules of voice look words up in. */
import type { VoiceWords } from '../language.js';

export const voice: VoiceWords = {
  sentence: { max: 40, average: 25, longWord: 13, longShare: 0.12 },
  address: {
    formal: [],
    informal: [
      "don't", "doesn't", "didn't", "can't", "won't", "isn't", "aren't", "wasn't", "weren't", "couldn't", "wouldn't",
      "shouldn't", "haven't", "hasn't", "hadn't", "we're", "we've", "we'll", "we'd", "you're", "you've", "you'll",
      "you'd", "they're", "they've", "they'll", "i'm", "i've", "i'll", "it's", "that's", "there's", "let's", "gonna",
      "wanna",
    ],
  },
  inclusive: [
    { phrases: ['chairman', 'chairmen'], instead: 'chair' },
    { phrases: ['spokesman', 'spokesmen'], instead: 'spokesperson' },
    { phrases: ['salesman', 'salesmen'], instead: 'sales staff' },
    { phrases: ['policeman', 'policemen'], instead: 'police officer' },
    { phrases: ['fireman', 'firemen'], instead: 'firefighter' },
    { phrases: ['mankind'], instead: 'humanity' },
    { phrases: ['manpower'], instead: 'staff' },
    { phrases: ['man-hours', 'man hours'], instead: 'working hours' },
    { phrases: ['man-made', 'manmade'], instead: 'artificial' },
    { phrases: ['the handicapped', 'handicapped people', 'the disabled'], instead: 'disabled people' },
    { phrases: ['wheelchair-bound', 'wheelchair bound', 'confined to a wheelchair'], instead: 'wheelchair users' },
    { phrases: ['the elderly'], instead: 'older people' },
    { phrases: ['the blind'], instead: 'blind people' },
    { phrases: ['the deaf'], instead: 'deaf people' },
    { phrases: ['the mentally ill'], instead: 'people with mental illness' },
    { phrases: ['suffers from autism', 'suffering from autism'], instead: 'is autistic' },
    { phrases: ['housewife', 'housewives'], instead: 'homemaker' },
    { phrases: ['illegal immigrants', 'illegal aliens'], instead: 'undocumented migrants' },
    { phrases: ['whitelist', 'white-list'], instead: 'allow list' },
    { phrases: ['blacklist', 'black-list'], instead: 'block list' },
  ],
  hype: [
    'game-changing', 'game changer', 'game-changer', 'revolutionary', 'world-class', 'best-in-class', 'cutting-edge',
    'bleeding-edge', 'next-level', 'mind-blowing', 'jaw-dropping', 'must-have', 'unbeatable', 'unmissable',
    'once-in-a-lifetime', 'one-stop shop', 'second to none', 'like never before', 'state-of-the-art', 'groundbreaking',
    'paradigm shift', 'synergies', 'holistic solution', 'seamless experience', "don't miss out", 'hurry up',
    'too good to be true', 'insane deals', 'crazy prices', 'guaranteed to blow',
  ],
  stopWords: [
    'the', 'and', 'of', 'with', 'for', 'from', 'that', 'this', 'you', 'your', 'our', 'we', 'they', 'which', 'have',
    'has', 'been', 'will', 'are', 'was', 'were', 'to', 'by', 'not', 'can',
  ],
  vagueLinks: [
    'here', 'click here', 'click', 'this', 'this link', 'link', 'this page', 'read more', 'more', 'learn more', 'more info',
    'more information', 'details', 'see more', 'find out more', 'tap here', 'press here',
  ],
  byColour: [
    "(?:press|click|tap|hit|use|push|select|choose)(?: on)? (?:the |our )?(?:big |large )?(?:red|green|blue|yellow|orange|grey|black|white|purple|pink) (?:button|link|icon|box|field|tab|arrow)",
    "(?:marked|shown|highlighted|printed|written|listed|coloured|colored) in (?:red|green|blue|yellow|orange|grey|purple|pink)",
    "(?:button|link|box|menu|form) (?:on|to) the (?:right|left)(?! (?:side )?of)",
  ],
  questionWords: [
    'what', 'when', 'where', 'who', 'why', 'how', 'which', 'do you', 'does it', 'is it', 'are you', 'can i', 'can you',
    'have you', 'did you', 'will it', 'shall we',
  ],
  pictureOpeners: [
    '(?:(?:an?|the|this|our) )?(?:image|picture|photo|photograph|pic|graphic) (?:of|showing|shows|that shows|with)',
    'in (?:the|this) (?:image|picture|photo|photograph)',
  ],
}; // prettier-ignore
