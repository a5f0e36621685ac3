# Reporting something of another member.

button-concern = ⚑ Report
concern-ask-text = What is the matter with it? The moderators look at it. You do not see it again, and I keep you and its author apart. Nobody else hears that it was you.
concern-ask-member = What is the matter? The moderators look at it. I never bring you two together again. Nobody else hears that it was you.
button-concern-hurtful = It is hurtful
button-concern-advertising = It is advertising
button-concern-names-someone = It names someone
button-concern-uneasy = I do not feel at ease with it
button-concern-other = Something else
concern-words = What is the matter? One line is enough, up to 300 characters. Only the moderators read it.
concern-done-text = ⚑ Thank you. The moderators look at it. You do not see it again, and I do not bring you and its author together.
concern-done-member = ⚑ Thank you. The moderators look at it. I do not bring you two together again.
concern-card-gone = ⚑ This card is gone, as you reported something of the same member.
concern-before = You reported this before. The moderators know.
