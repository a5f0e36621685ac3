# What is said in a group.

group-hello = Hello everyone! I help members of the cooperative find others who know their need from the inside. I do that in private only: here I do not read along, and I keep quiet.
group-answer = Let us talk about that in private.
button-group-open = Talk to me in private
moderators-group-on = From now on I bring cases to this group as well: reports, and new needs and experiences where they are reviewed. Everyone here can read them; only moderators can decide, with one tap, and everyone sees who did. Appeals, and cases about a moderator, come in private only. /moderators@{ $bot } off ends it.
moderators-group-off = All right: no more cases in this group. They go to each moderator in private.
