# Whether a member's words may be quoted without their name.

profile-quotes-yes = 💬 Ohne Namen zitieren: ja
profile-quotes-no = 💬 Ohne Namen zitieren: nein
button-change-quotes = Meine Worte zitieren
quotes-ask =
    <b>Darf ich deine Worte zitieren?</b>

    Höchstens ein oder zwei Sätze aus einem deiner Anliegen oder aus deiner Antwort auf „Was fehlt?“. In Vorschlägen für neue Dienste und in Berichten der Genossenschaft: Die Arbeitsgruppe, der Vorstand und andere Mitglieder lesen sie.

    Nie mit deinem Namen. Adressen, Nummern und Namen nehme ich heraus, so gut ich kann, und ich zitiere nur, wenn mindestens fünf Mitglieder das Gleiche brauchen. Wer dich gut kennt, kann deine Worte trotzdem wiedererkennen.

    Sagst du später Nein, zitiere ich ab dann nichts mehr von dir. Was schon verschickt ist, kann ich nicht zurückholen.
quotes-offer =
    Noch eine Frage, die ich nur einmal stelle.
quotes-thanks = Danke. Wenn du es dir anders überlegst, kannst du es in /profile ausschalten.
quotes-refused = Gut, ich zitiere nichts von dir. Wenn du es dir anders überlegst: /profile.
button-quotes-yes = Ja, ohne meinen Namen
button-quotes-no = Nein, lieber nicht
