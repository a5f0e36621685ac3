# /stats, /diversity and /report: what the cooperative sees of itself.

figures-legend = 15+ means at least fifteen members; – means too few to tell.
percent = { $share } %
report-range = { $first } to { $last }

# One word or two, above a small chart or in a list.
chart-members = Members
chart-active = Did something
chart-told = Told a need
chart-matched = Got a card
chart-met = Met somebody
chart-solved = Solved a need
chart-unmet = Services fall short
chart-all-members = All members
chart-of = { $part } of { $whole }

stats-heading = The week from { $day }, with the week before in brackets
stats-line = { $what }: { $now } ({ $before })
waited-0 = Half of those who met somebody did so within a day of telling their need.
waited-1 = Half of those who met somebody did so within three days of telling their need.
waited-2 = Half of those who met somebody did so within a week of telling their need.
waited-3 = Half of those who met somebody did so within two weeks of telling their need.
waited-4 = Half of those who met somebody did so within a month of telling their need.
waited-5 = Half of those who met somebody waited more than a month for it.

diversity-heading = Who needs what, at the end of { $month }
diversity-nothing = No theme has enough members yet to show who needs what.
diversity-theme = { $name }: { $count }
diversity-more-often = More often than their share among members would suggest:
diversity-nobody-stands-out = No group stands out clearly from its share among members.
diversity-emphasis = { $group } in “{ $theme }”: about { $ratio } times as often, at least { $least } times
diversity-caution = “At least” is the cautious end of the estimate: only groups that stay above 1 there are named, so chance hardly plays a part.
diversity-about = Numbers are members with an open need. The darker, the larger the group’s share in the theme; the first column shows its share among all members.
dimension-sector = Kind of work
dimension-region = Region
dimension-years = Years of practice
dimension-language = Language

report-ask = For which months? A report covers whole months, once they are over.
report-none = No month is over yet since the first need was told. The first report can be made in the new month.
report-usage = I do not understand which months you mean. For one month: /report 2026-10. For several: /report 2026-08 2026-10.
report-no-such-month = For these months there are no figures. /report shows which there are.
report-coming = The report is being made. It comes here as a file.
report-working = One moment, I am working it out. It takes a few seconds.
report-failed = I could not make it this time. Please ask again in a while.
button-report-month = { $month }
button-report-range = The last { $count } months
diversity-none = No month is over yet since the first need was told. In the new month I can show who needs what.

report-caption = The report on { $months }. Opens in any browser, also without internet, and prints on A4.
report-caption-tables = The same figures for a spreadsheet
map-caption = The map of needs. Each dot stands for five members; what lies close together is alike.
report-title = What members need: { $months }
report-made = Made on { $day } by Raakvlak

section-headlines = In short
section-map = The map of needs
section-unmet = What our services do not answer yet
section-diversity = Who needs what
section-trends = Themes over time
section-introductions = Introductions and what came of them
section-method = How this was counted

figure-members = Members
figure-active = Did something here
figure-told = Told a need
figure-matched = Got a card about a peer
figure-met = Were introduced
figure-talked = Say they talked
figure-solved = Solved a need
figure-known = Know whether a service answers their need
figure-unmet = Not answered by a service
figure-unmet-share = Of those who know: services fall short
figure-in-theme = Members with an open need
figure-short-in-theme = Of them: services fall short
report-added-up = Numbers of several months are those of each month added up: who took part in two months counts twice.

map-about = Themes that lie close together are about similar things. Each dot stands for five members and is strewn at random around its theme: no dot is anybody’s need.
map-alt = A map of the themes with their names. Members in each: { $themes }.
unmet-about = Services fall short where a member said “partly” or “no” about the services that were shown, or where none came near the need.
unmet-alt = A bar for each theme: its members, and hatched those for whom services fall short. The table below holds the same numbers.
unmet-table = Themes at the end of the last month
unmet-quotes = In the words of members who allow it, without names and addresses:
trends-about = Members with an open need in each theme, at the end of each month.
trends-alt = A small line chart for each of the largest themes. The table below holds the same numbers.
trends-table = Members with an open need
introductions-about = Members are introduced only when both said yes. Each column counts members once a month.
introductions-table = Month by month
report-method = Members are counted, not messages: each counts once in a number, however many needs they told. A month gets its figures when it is over, and keeps them. Every number is told as “at least”, in steps of five, after a secret number was taken off; it is always true, and often a few too low. Percentages and ratios are worked out from these numbers alone.
report-limits = Themes are found by a language model that compares what needs mean, and moderators correct them; a need may be in the wrong one. Only what members told the bot is counted: whoever needs something and did not say so is missing here. Small groups do not appear at all. That is the price of nobody being recognisable.

column-month = Month
column-what = What
column-theme = Theme
column-group = Group
column-least = At least
column-members = Members
column-short = Services fall short for
sheet-figures = Figures
sheet-about = How it was counted
