"""What a document thinks of a film stands with that film: of several that it speaks of it may think otherwise."""

from typing import Any

from django.db import migrations, models


def collated_anew(apps: Any, schema_editor: Any) -> None:
    """Verdicts and scores come back with the next collation of each work."""
    apps.get_model("catalogue", "Work").objects.update(stale=True)


class Migration(migrations.Migration):

    dependencies = [
        ('catalogue', '0002_comparisons'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='reading',
            name='reading_norm',
        ),
        migrations.RemoveConstraint(
            model_name='reading',
            name='reading_verdict',
        ),
        migrations.RemoveField(
            model_name='reading',
            name='norm',
        ),
        migrations.RemoveField(
            model_name='reading',
            name='score',
        ),
        migrations.RemoveField(
            model_name='reading',
            name='verdict',
        ),
        migrations.AddField(
            model_name='readingwork',
            name='norm',
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name='readingwork',
            name='score',
            field=models.CharField(blank=True, max_length=60),
        ),
        migrations.AddField(
            model_name='readingwork',
            name='verdict',
            field=models.CharField(blank=True, max_length=10),
        ),
        migrations.AddConstraint(
            model_name='readingwork',
            constraint=models.CheckConstraint(condition=models.Q(('norm__isnull', True), ('norm__lte', 100), _connector='OR'), name='reading_work_norm'),
        ),
        migrations.AddConstraint(
            model_name='readingwork',
            constraint=models.CheckConstraint(condition=models.Q(('verdict__in', ['', 'pos', 'neg', 'mixed'])), name='reading_work_verdict'),
        ),
        migrations.RunPython(collated_anew, migrations.RunPython.noop, elidable=True),
    ]
