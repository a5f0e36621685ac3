# Reporting something of another member.

button-concern = ⚑ Melden
concern-ask-text = Was stimmt damit nicht? Die Moderation sieht es sich an. Du siehst es nicht wieder, und ich bringe dich nicht mit der Person dahinter zusammen. Sonst erfährt niemand, dass es von dir kommt.
concern-ask-member = Was ist los? Die Moderation sieht es sich an. Ich bringe euch nie wieder zusammen. Sonst erfährt niemand, dass es von dir kommt.
button-concern-hurtful = Es ist verletzend
button-concern-advertising = Es ist Werbung
button-concern-names-someone = Es nennt jemanden beim Namen
button-concern-uneasy = Ich fühle mich nicht wohl damit
button-concern-other = Etwas anderes
concern-words = Was ist los? Eine Zeile reicht, höchstens 300 Zeichen. Nur die Moderation liest sie.
concern-done-text = ⚑ Danke. Die Moderation sieht es sich an. Du siehst es nicht wieder, und ich bringe dich nicht mit der Person dahinter zusammen.
concern-done-member = ⚑ Danke. Die Moderation sieht es sich an. Ich bringe euch nicht mehr zusammen.
concern-card-gone = ⚑ Diese Karte ist weg, weil du etwas von demselben Mitglied gemeldet hast.
concern-before = Das hast du schon gemeldet. Die Moderation weiß davon.
