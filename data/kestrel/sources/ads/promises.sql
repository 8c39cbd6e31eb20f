-- A claim stands for everyone whom the campaign brought: hot within so many seconds, or nothing that can be measured.
select
    campaign || '/promise.advert/quality' as promise_id,
    1 as version,
    true as standing,
    campaign as campaign_id,
    'promise.advert' as touchpoint,
    'explicit' as kind,
    'quality' as aspect,
    'heating up' as object,
    min(starts_on)::timestamp at time zone 'Europe/Berlin' as valid_from,
    nullif(regexp_extract(any_value(claim), 'in (\d+) seconds', 1), '')::double as target,
    'seconds' as unit,
    'lower' as better,
    any_value(claim) as wording
from records
group by campaign
