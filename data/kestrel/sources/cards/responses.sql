-- A ticked card says how satisfied its writer was; one without a tick mentions its touchpoint.
select
    card as response_id,
    'card' as question,
    touchpoint,
    case when score is null then 'mention' else 'satisfaction' end as measure,
    score as value,
    case when score is null then null else 1 end as scale_low,
    case when score is null then null else 5 end as scale_high,
    case instrument
        when 'Kommentarkarte' then 'comment_card'
        when 'Fokusgruppe' then 'focus_group'
        else 'advisory_panel'
    end as instrument,
    written_on as asked_on,
    'de' as language
from records
