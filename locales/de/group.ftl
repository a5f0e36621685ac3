# What is said in a group.

group-hello = Hallo zusammen! Ich helfe Mitgliedern der Genossenschaft, andere zu finden, die ihr Anliegen aus eigener Erfahrung kennen. Das mache ich nur privat: Hier lese ich nicht mit und bleibe still.
group-answer = Darüber reden wir besser privat.
button-group-open = Privat mit mir reden
