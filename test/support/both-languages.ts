/** For tests of what a page begins with: both languages are at hand before the first of them. */
import { loadMessages } from "../../src/messages/at-hand";

beforeAll(async () => {
  await Promise.all([loadMessages("zh"), loadMessages("en")]);
});
