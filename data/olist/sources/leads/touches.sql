-- The first contact; the export knows its day and no more.
select
    mql_id || '/contact' as touch_id,
    mql_id as journey_id,
    mql_id as customer_id,
    'promise.lead' as touchpoint,
    origin as channel,
    'customer' as actor,
    first_contact_date as started_on
from records
