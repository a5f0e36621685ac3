# What is said in a group.

group-hello = Bonjour à toutes et à tous ! J’aide les membres de la coopérative à en trouver d’autres qui connaissent leur besoin. Je le fais seulement en privé : ici, je ne lis pas ce que vous écrivez, et je me tais.
group-answer = Parlons-en plutôt en privé.
button-group-open = Me parler en privé
moderators-group-on = À partir de maintenant, j’apporte aussi les dossiers dans ce groupe : les signalements, et les nouveaux besoins et expériences s’ils sont relus. Tout le monde ici peut les lire ; seule la modération décide, d’un geste, et tout le monde voit qui. Les recours, et les dossiers sur une personne de la modération, viennent seulement en privé. /moderators@{ $bot } off y met fin.
moderators-group-off = D’accord : plus de dossiers dans ce groupe. Ils vont à chaque membre de la modération en privé.
