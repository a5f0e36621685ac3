# What is said in a group.

group-hello = Hello everyone! I help members of the cooperative find others who know their need from the inside. I do that in private only: here I do not read along, and I keep quiet.
group-answer = Let us talk about that in private.
button-group-open = Talk to me in private
