// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AccountSession.h"

#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/AdGroupWriter.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "sync/TargetingLookup.h"

namespace agm {

AccountSession::AccountSession(AccountConfig account, std::unique_ptr<ApiTransport> transport, Journal *journal,
                               DraftStore *draftStore, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_transport(std::move(transport)),
      m_repository(std::make_unique<AdGroupRepository>()),
      m_reader(std::make_unique<AdGroupReader>(m_transport.get(), m_account.accountId)),
      m_listing(std::make_unique<Listing>(m_reader.get(), m_repository.get())),
      m_changes(std::make_unique<ChangeRunner>(&m_account, std::make_unique<AdGroupWriter>(m_transport.get()),
                                               m_reader.get(), m_repository.get(), journal)),
      m_drafts(std::make_unique<DraftBook>(m_account.id, m_repository.get(), m_changes.get(), draftStore)),
      m_lookup(std::make_unique<TargetingLookup>(m_transport.get(), m_account.accountId)), m_journal(journal)
{
}

AccountSession::~AccountSession() = default;

void AccountSession::setLocked(bool locked)
{
    if (m_account.locked == locked)
        return;
    m_account.locked = locked;
    Q_EMIT lockedChanged(locked);
}

} // namespace agm
