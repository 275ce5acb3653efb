/** The part of twitter-text that the tests use; it ships no types. */
declare module 'twitter-text' {
  const twitter: { parseTweet(text: string): { weightedLength: number } };
  export default twitter;
}
