/** What a peer's templates print besides the body, as front matter. @param one a message of the bench, in plain words */
export const fields = (one) => `id: ${one.id}
title: ${JSON.stringify(one.title)}
summary: ${JSON.stringify(one.summary)}
label: ${JSON.stringify(one.cta.label)}
goal: ${one.cta.url}
price: ${JSON.stringify(one.price)}
amount: "${one.amount}"
iso: "${one.date}"
day: ${JSON.stringify(one.day)}`;
