// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStore.h"

#include "secrets/SecretStores.h"

namespace agm {

std::unique_ptr<SecretStore> makeSecretStore()
{
    return std::make_unique<FallbackSecretStore>(std::make_unique<KeychainSecretStore>());
}

} // namespace agm
