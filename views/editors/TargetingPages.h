// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/TargetingPage.h"

class QComboBox;
class QLineEdit;

namespace agm {

class TargetingEntryList;
class TargetingSearch;

/// Countries, states, cities and postal codes, included and excluded.
class TargetingPlacesPage : public TargetingPage {
    Q_OBJECT
public:
    TargetingPlacesPage(TargetingDraft *draft, TargetingSearch *search, QWidget *parent = nullptr);
};

/// Automatic audience, ages, gender.
class TargetingPeoplePage : public TargetingPage {
    Q_OBJECT
public:
    explicit TargetingPeoplePage(TargetingDraft *draft, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    using Age = std::optional<int> Demographics::*;
    QLineEdit *makeAge(Age age);
    void refreshAge(QLineEdit *edit, Age age, bool off);
    void refreshGender();
    void chooseGender(int index);

    TargetingTick *m_automatic = nullptr;
    QLabel *m_why = nullptr;
    QLineEdit *m_minimum = nullptr;
    QLineEdit *m_maximum = nullptr;
    QComboBox *m_gender = nullptr;
};

/// Saved audiences, included and excluded: by name where the account lists them, by id otherwise.
class TargetingAudiencesPage : public TargetingPage {
    Q_OBJECT
public:
    TargetingAudiencesPage(TargetingDraft *draft, TargetingSearch *search, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    TargetingEntryList *m_include = nullptr;
    TargetingEntryList *m_exclude = nullptr;
};

class TargetingLanguagesPage : public TargetingPage {
    Q_OBJECT
public:
    TargetingLanguagesPage(TargetingDraft *draft, TargetingSearch *search, QWidget *parent = nullptr);
};

/// Interests, behaviours and categories, where the server sends them.
class TargetingInterestsPage : public TargetingPage {
    Q_OBJECT
public:
    TargetingInterestsPage(TargetingDraft *draft, TargetingSearch *search, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QList<TargetingEntryList *> m_lists;
};

/// Where the conversion happens, which event counts, and the apps of messages.
class TargetingGoalPage : public TargetingPage {
    Q_OBJECT
public:
    explicit TargetingGoalPage(TargetingDraft *draft, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void refreshEvent();
    void chooseLocation(int index);
    void chooseEvent(int index);
    void nameEvent(const QString &name);

    QComboBox *m_location = nullptr;
    QComboBox *m_event = nullptr;
    QLineEdit *m_name = nullptr;
    QWidget *m_nameRow = nullptr;
    QLabel *m_appsWhy = nullptr;
    QHash<QString, TargetingTick *> m_apps;
};

} // namespace agm
