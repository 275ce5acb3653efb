/** What the generated messages say in English. */
export const words = {
  things: ['lamp', 'stool', 'tray', 'teapot', 'basket', 'bench', 'clock', 'jug', 'shelf', 'bowl'],
  title: (thing, n) => `Our new ${thing} number ${n}, made to be repaired`,
  summary: (thing, n) => `The ${thing} number ${n} by Tiliona is in our shops {{day:from}} and costs {{price}}.`,
  short: (thing, n) => `The ${thing} number ${n}, {{day:short}}, {{price}}.`,
  cta: (thing, n) => `See the ${thing} number ${n}`,
  quote: 'People ask us for things that last, so we draw every joint in such a way that one screwdriver opens it.',
  by: 'Myrto Keramida, Head of Design',
  opening: (thing, n, watts) =>
    `The first thing you notice is the wood: oiled ash from one forest, cut in winter and dried for a whole year. Our ${thing} number ${n} costs {{price}} and is in our shops {{day:from}}. It weighs ${watts} kg, **comes apart with one screwdriver** and fits through every door.`,
  heading: 'What is new',
  list: (cm, days) => [
    `It is ${cm} cm wide, a hand narrower than the one before.`,
    'Foot, joint and cover are sold one by one, as [spare parts](https://tiliona.example/delivery).',
    `You may return it within ${days} days if it does not suit your room.`,
  ],
  places: 'Where to find it',
  paragraphs: [
    'You find it in our shops in Athens and in our e-shop. Our people there show you how to open it, how to oil it and how to close it again, and they take your old one back.',
    'Delivery is free for orders over {{freeDelivery}}. We pack it in paper and card: no plastic, no foam, and nothing that your recycling does not take.',
    'Care is simple. Wipe it with a dry cloth, keep it out of the sun, and give it some oil when winter comes. A drawing of all its parts is in the box.',
    'We make it with a family workshop that has worked for us since the beginning. They chose the wood, they made the first pieces, and their mark is on the base of each one.',
    'The colours come from clay that is dug near the workshop. No two pieces are quite alike, and we think that this is as it should be.',
    'Schools and libraries may borrow one for a month. Write to us with the name of your house and a day, and we bring it and fetch it again.',
  ],
  repair: 'If something breaks, we repair it within {{repairDays}}.',
};
