# Why two members are not introduced.

why-usage = Which two? /why 12 34 or /why @one @other. The numbers stand under each need in /mod.
why-unknown = I know no member “{ $words }”.
why-member = <b>{ $number }</b>: { $facts }
why-not = They are not introduced now, because:
why-may-meet = Nothing keeps them apart. Whether their needs are alike enough was not compared yet.
why-may-meet-alike = Nothing keeps them apart. When last compared, their needs were { $percent }% alike.

against-same-person = • this is one and the same member
against-no-shared-language = • they share no language
against-introduced-before = • they were introduced before
against-declined-lately = • they were proposed to each other less than 90 days ago, and it did not come to a meeting
against-kept-apart = • one of the two does not want to meet the other again
against-blocked = • { $number } is blocked
against-in-question = • { $number } was reported by several members and waits for a decision
against-no-consent = • { $number } has not finished joining, or not agreed to the present terms
against-unreachable = • { $number } cannot be reached in Telegram
against-paused = • { $number } is taking a break
against-set-aside = • { $number } was set aside after three cards without an answer
against-at-limit = • { $number } has as many introductions this month as they want, yeses that still wait included
against-no-open-need = • { $number } has no open need
against-hidden = • the need of { $number } was hidden by a moderator
against-card-out = • { $number } already has a card about the other
