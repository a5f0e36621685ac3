# Reporting something of another member.

button-concern = ⚑ Melden
concern-ask-text = Wat is er mis mee? De moderatoren kijken ernaar. Jij ziet het niet meer terug, en ik breng je niet met de auteur in contact. Niemand anders hoort dat jij het was.
concern-ask-member = Wat is er? De moderatoren kijken ernaar. Ik breng jullie nooit meer samen. Niemand anders hoort dat jij het was.
button-concern-hurtful = Het is kwetsend
button-concern-advertising = Het is reclame
button-concern-names-someone = Het noemt iemand bij naam
button-concern-uneasy = Ik voel me er niet goed bij
button-concern-other = Iets anders
concern-words = Wat is er? Eén regel is genoeg, tot 300 tekens. Alleen de moderatoren lezen het.
concern-done-text = ⚑ Bedankt. De moderatoren kijken ernaar. Jij ziet het niet meer terug, en ik breng je niet met de auteur in contact.
concern-done-member = ⚑ Bedankt. De moderatoren kijken ernaar. Ik breng jullie niet meer samen.
concern-card-gone = ⚑ Deze kaart is weg, omdat je iets van hetzelfde lid gemeld hebt.
concern-before = Dit heb je al gemeld. De moderatoren weten het.
