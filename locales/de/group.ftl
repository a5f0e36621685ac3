# What is said in a group.

group-hello = Hallo zusammen! Ich helfe Mitgliedern der Genossenschaft, andere zu finden, die ihr Anliegen aus eigener Erfahrung kennen. Das mache ich nur privat: Hier lese ich nicht mit und bleibe still.
group-answer = Darüber reden wir besser privat.
button-group-open = Privat mit mir reden
moderators-group-on = Ab jetzt bringe ich Fälle auch in diese Gruppe: Meldungen, und neue Anliegen und Erfahrungen, wenn sie durchgesehen werden. Alle hier können sie lesen; entscheiden können nur Moderatoren, mit einem Tipp, und alle sehen, wer. Einsprüche und Fälle über jemanden aus der Moderation kommen nur privat. Mit /moderators@{ $bot } off ist Schluss.
moderators-group-off = Gut: keine Fälle mehr in dieser Gruppe. Sie gehen an alle Moderatoren privat.
